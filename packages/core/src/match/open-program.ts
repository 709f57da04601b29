import { linkShape, type LinkedShape } from './link-shape.ts';
import { unpackShape } from './pack-shapes.ts';
import type { Program, ProgramData } from './program.ts';

/** Makes the maps that lead into a program. */
export function openProgram(data: ProgramData): Program {
  const words = new Map<string, number>();
  const exact = new Map<string, number>();
  const classes = new Map<string, number>();
  for (let symbol = 0; symbol < data.names.length; symbol += 1) {
    const name = data.names[symbol] ?? '';
    if (name.startsWith('{')) classes.set(name.slice(1), symbol);
    else if (name.startsWith('=')) exact.set(name.slice(1), symbol);
    else words.set(name, symbol);
  }
  return { ...data, words, exact, classes, linked: [] };
}

/** Gives a shape ready for running; a few hundred of thousands are ever run, so each is made so when a post needs it. */
export function shapeOf(program: Program, number: number): LinkedShape | undefined {
  const { linked } = program;
  const known = linked[number];
  if (known) return known;
  const shape = unpackShape(program, number);
  return shape && (linked[number] = linkShape(shape));
}
