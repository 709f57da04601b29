/** Endings of the files that hold posts. */
export const postEndings = ['.jsonl', '.md', '.txt'];
