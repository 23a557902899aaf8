// case: a calendar tool asks for the birthday in the one feature that computes with it
// rules: no-excessive-collection, no-mandatory-nonessential-field
import { initTRPC } from '@trpc/server';
import { chartInput } from './chart-input';
import { signOf } from './signs';

const t = initTRPC.create();

export const horoscopeRouter = t.router({
  chart: t.procedure.input(chartInput).query(({ input }) => ({ sign: signOf(new Date(input.birthday)), style: input.style })),
});
