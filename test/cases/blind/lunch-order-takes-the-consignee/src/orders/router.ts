// case: an order for lunch cannot be placed without name, phone and address of the person who gets it
// rules: no-mandatory-nonessential-field, no-excessive-collection

import { protectedProcedure, router } from '../trpc';
import { orderInput } from './order.input';
import { kitchen } from './kitchen';

export const orders = router({
  place: protectedProcedure.input(orderInput).mutation(async ({ input }) => {
    const ticket = await kitchen.queue(input.lines);
    return { ticket, pay: input.channel };
  }),
});
