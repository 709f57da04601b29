import { createLookup } from '../line-index.ts';
import { linkShape, type LinkedShape } from './link-shape.ts';
import { unpackShape } from './pack-shapes.ts';
import type { Program, ProgramData } from './program.ts';

/** Makes the look-ups that lead into a program. */
export function openProgram(data: ProgramData): Program {
  const symbolOf = createLookup(data.names);
  return {
    ...data,
    // What begins as the name of a class or of a word whose case counts is no word.
    wordOf: (norm) => (norm.startsWith('{') || norm.startsWith('=') ? undefined : symbolOf(norm)),
    exactOf: (written) => symbolOf(`=${written}`),
    hasExact: /^=/m.test(data.names.text),
    classOf: (name) => symbolOf(`{${name}`),
    linked: [],
  };
}

/** Gives a shape ready for running; a few hundred of thousands are ever run, so each is made so when a post needs it. */
export function shapeOf(program: Program, number: number): LinkedShape | undefined {
  const { linked } = program;
  const known = linked[number];
  if (known) return known;
  const shape = unpackShape(program, number);
  return shape && (linked[number] = linkShape(shape));
}
