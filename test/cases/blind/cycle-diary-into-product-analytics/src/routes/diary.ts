// case: what a cycle diary says about health goes on to product analytics, which is declared for behaviour only
// rules: no-purpose-drift, require-vendor-declaration
import { Hono } from 'hono';
import Mixpanel from 'mixpanel';
import { diary, type DiaryEntry } from '../diary';

const mixpanel = Mixpanel.init(process.env.MIXPANEL_TOKEN ?? '');

export const routes = new Hono<{ Variables: { userId: string } }>();

routes.post('/diary', async (c) => {
  const entry = await c.req.json<DiaryEntry>();
  const id = await diary.add(c.get('userId'), entry);
  mixpanel.track('diary_saved', { distinct_id: c.get('userId'), pregnancy: entry.pregnancy, menstrualCycle: entry.menstrualCycle }); // expect: no-purpose-drift, require-vendor-declaration
  return c.json({ id }, 201);
});
