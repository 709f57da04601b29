import { defineComposer, type BluepencilComposer, type Linter, type PostReport } from '@bluepencil/composer';
import type { Waiver } from '@bluepencil/core';
import { type DetailedHTMLProps, type HTMLAttributes, useEffect, useId, useRef } from 'react';

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how React learns of an element
  namespace JSX {
    interface IntrinsicElements {
      'bluepencil-composer': DetailedHTMLProps<HTMLAttributes<BluepencilComposer>, BluepencilComposer> & {
        linter?: Linter;
        waivers?: readonly Waiver[];
        channel?: string;
        account?: string;
        unit?: string;
        'fail-on'?: string;
        'onbluepencil-report'?: (event: CustomEvent<PostReport>) => void;
      };
    }
  }
}

defineComposer();

export interface ComposerProps {
  label: string;
  text: string;
  linter: Linter;
  channel: string;
  onText: (text: string) => void;
  onReport: (report: PostReport) => void;
}

/** A labelled textarea that Bluepencil reads along; its text is the state of whoever renders it. */
export function Composer({ label, text, linter, channel, onText, onReport }: ComposerProps) {
  const id = useId();
  const element = useRef<BluepencilComposer>(null);
  // React sets the value without an event, for instance when the field is emptied after sending.
  useEffect(() => element.current?.check(), [text]);
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <bluepencil-composer
        ref={element}
        linter={linter}
        channel={channel}
        account="official"
        fail-on="review"
        onbluepencil-report={({ detail }) => onReport(detail)}
      >
        <textarea id={id} value={text} onChange={({ target }) => onText(target.value)} required />
      </bluepencil-composer>
    </>
  );
}
