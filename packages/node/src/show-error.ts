import { PolicyError } from '@bluepencil/core';
import { codeFrame } from './code-frame.ts';
import { InputError } from './input-error.ts';
import type { Place } from './place.ts';
import { PolicyFileError } from './policy-file-error.ts';
import { printable } from './printable.ts';
import { showPath } from './show-path.ts';

/** Shows an error to a person: where it lies, what it is, the lines around it, what to do about it; and so each that came with it. */
export function showError(error: unknown, { cwd }: { cwd: string }): string {
  const others = error instanceof PolicyError ? error.others : [];
  return [error, ...others].map((each) => showOne(each, cwd)).join('\n\n');
}

function showOne(error: unknown, cwd: string): string {
  if (!(error instanceof PolicyError || error instanceof InputError)) return showBug(error);
  const place = error instanceof PolicyFileError || error instanceof InputError ? error.place : undefined;
  const head = `${showPlace(place, cwd)}${error.code} ${printable(error.message)}`;
  const frame =
    place?.text === undefined || place.line === undefined
      ? ''
      : codeFrame(place.text, place.line, place.column ?? 1);
  return [head, frame, indent(error.hint)].filter(Boolean).join('\n\n');
}

function showPlace(place: Place | undefined, cwd: string): string {
  if (!place) return '';
  const { file, line, column } = place;
  return `${[printable(showPath(file, cwd)), line, column].filter((part) => part !== undefined).join(':')} `;
}

function showBug(error: unknown): string {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `E101 Unexpected failure of Bluepencil itself, expected none; please report it\n\n${indent(detail)}`;
}

function indent(text: string): string {
  return text === '' ? '' : text.replace(/^/gm, '  ');
}
