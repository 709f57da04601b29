/** What becomes of a question. */
export interface Outcome<Answer> {
  answered: (answer: Answer) => void;
  failed: (reason: unknown) => void;
}

/**
 * Asks one question at a time. Of those that come meanwhile only the newest is asked, and an answer that a newer question
 * has overtaken is dropped; so nobody waits for what is not wanted any more, and the last answer fits the last question.
 */
export function createLatest<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  { answered, failed }: Outcome<Answer>,
): (question: Question) => void {
  let waiting: { question: Question } | undefined;
  let isAsking = false;

  async function askAll(): Promise<void> {
    isAsking = true;
    while (waiting) {
      const { question } = waiting;
      waiting = undefined;
      const settle = await ask(question).then(
        (answer) => () => answered(answer),
        (reason: unknown) => () => failed(reason),
      );
      if (isOvertaken()) continue;
      settle();
    }
    isAsking = false;
  }
  const isOvertaken = (): boolean => waiting !== undefined;

  return (question) => {
    waiting = { question };
    if (!isAsking) void askAll();
  };
}
