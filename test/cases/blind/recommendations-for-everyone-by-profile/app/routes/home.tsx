// case: the start page is filled from the profile of the reader, and nothing can switch that off
// rules: require-personalization-optout
import { PersonalizeRuntimeClient, GetRecommendationsCommand } from '@aws-sdk/client-personalize-runtime';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readerId } from '../session.server';

const personalize = new PersonalizeRuntimeClient({ region: 'eu-west-1' });
const campaignArn = process.env.CAMPAIGN_ARN;

export async function loader({ request }: LoaderFunctionArgs) {
  const userId = await readerId(request);
  const { itemList } = await personalize.send(new GetRecommendationsCommand({ campaignArn, userId, numResults: 12 })); // expect: require-personalization-optout
  return { items: (itemList ?? []).map((item) => item.itemId ?? '') };
}

export default function Home() {
  const { items } = useLoaderData<typeof loader>();
  return (
    <ol>
      {items.map((id) => (
        <li key={id}><a href={`/buch/${id}`}>{id}</a></li>
      ))}
    </ol>
  );
}
