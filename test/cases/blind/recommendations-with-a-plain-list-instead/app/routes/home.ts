// case: readers who switched the personal selection off get the list of the week that is the same for all
// rules: require-personalization-optout
import { PersonalizeRuntimeClient, GetRecommendationsCommand } from '@aws-sdk/client-personalize-runtime';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { settings } from '../settings.server';
import { bestSellers } from '../best-sellers.server';

const personalize = new PersonalizeRuntimeClient({ region: 'eu-west-1' });
const campaignArn = process.env.CAMPAIGN_ARN;

export async function loader({ request }: LoaderFunctionArgs) {
  const { userId, personalizationEnabled } = await settings.of(request);
  if (!personalizationEnabled) return { items: await bestSellers(12) };
  const { itemList } = await personalize.send(new GetRecommendationsCommand({ campaignArn, userId, numResults: 12 }));
  return { items: (itemList ?? []).map((item) => item.itemId ?? '') };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  await settings.save(request, { personalizationEnabled: form.get('personal') === 'on' });
  return { saved: true };
}
