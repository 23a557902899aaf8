// case: one yes to counting visits and to advertising is kept by purpose; what counts visits waits for its own, a replay of sessions has none
// rules: no-collection-before-consent
export interface Choices {
  analytics?: boolean;
  advertising?: boolean;
}

const KEY = 'reader.choices';

export const readChoices = (): Choices => JSON.parse(localStorage.getItem(KEY) ?? '{}') as Choices;

export function writeChoices(choices: Choices): void {
  localStorage.setItem(KEY, JSON.stringify(choices));
}
