/** Asks again and again until there is an answer. The editor drops requests while it starts, so asking once is not enough. */
export async function until<Answer>(what: string, ask: () => Answer | undefined | false | PromiseLike<Answer | undefined | false>, limit = 10_000): Promise<Answer> {
  for (const start = Date.now(); ; ) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() - start > limit) throw new Error(`Waited in vain: ${what}.`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}
