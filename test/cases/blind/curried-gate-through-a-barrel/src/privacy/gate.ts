import { decisions } from './decisions';

type Purpose = 'analytics' | 'replay' | 'ads';

export const gate =
  (purpose: Purpose) =>
  <Args extends unknown[]>(start: (...args: Args) => void) =>
  async (...args: Args): Promise<void> => {
    const decision = await decisions.latest(purpose);
    if (decision?.outcome === 'granted') start(...args);
  };
