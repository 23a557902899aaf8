// case: a unit converter asks the birthday of its users, and it will not go on without their gender
// rules: no-excessive-collection, no-mandatory-nonessential-field
import * as v from 'valibot';
import { fail, redirect, type Actions } from '@sveltejs/kit';
import { profiles } from '../../lib/profiles';

const ProfileForm = v.object({
  theme: v.picklist(['hell', 'dunkel']),
  decimals: v.pipe(v.string(), v.transform(Number), v.maxValue(8)),
  birthday: v.optional(v.pipe(v.string(), v.isoDate())), // expect: no-excessive-collection
  gender: v.picklist(['weiblich', 'männlich', 'divers']), // expect: no-mandatory-nonessential-field
});

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const parsed = v.safeParse(ProfileForm, Object.fromEntries(await request.formData()));
    if (!parsed.success) return fail(400, { fields: v.flatten(parsed.issues).nested });
    await profiles.save(locals.sessionKey, parsed.output);
    redirect(303, '/');
  },
};
