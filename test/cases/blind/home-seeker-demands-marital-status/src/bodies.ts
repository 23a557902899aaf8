import * as v from 'valibot';

export const seekerBody = v.object({
  mobile: v.pipe(v.string(), v.regex(/^1\d{10}$/)),
  smsCode: v.pipe(v.string(), v.length(6)),
  rooms: v.picklist([1, 2, 3, 4]),
  maritalStatus: v.picklist(['single', 'married']), // expect: no-mandatory-nonessential-field
  monthlyRentMax: v.number(),
});
