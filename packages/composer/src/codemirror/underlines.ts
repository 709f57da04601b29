import { EditorView } from '@codemirror/view';

/** An underline instead of CodeMirror's picture of one, which a strict content-security policy does not load. */
function underline(style: string, light: string, dark: string): Record<string, string> {
  return {
    backgroundImage: 'none',
    textDecoration: `underline ${style} light-dark(${light}, ${dark})`,
    textUnderlineOffset: '0.25em',
    textDecorationSkipInk: 'none',
  };
}

/** How findings are underlined: solid, double, dotted or dashed, as in the composer. */
export const underlines = EditorView.theme({
  '.cm-lintRange-error': underline('2px solid', '#ab2019', '#ff9d94'),
  '.cm-lintRange-warning': underline('1px double', '#7d5200', '#f0c169'),
  '.cm-lintRange-info': underline('2px dotted', '#0b5c94', '#8cc8f5'),
  '.cm-lintRange-hint': underline('1px dashed', '#555d68', '#a5adb8'),
});
