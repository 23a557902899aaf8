// case: the answer is awaited and compared with true, and an answer that cannot be read counts as no
// rules: no-ineffective-consent-check
import PostHog from 'posthog-react-native';
import { analyticsConsent } from './consent';

let client: PostHog | null = null;

export async function startTelemetry(): Promise<PostHog | null> {
  if (client) return client;
  const consent = await analyticsConsent();
  if (consent !== true) return null;

  client = new PostHog(process.env.EXPO_PUBLIC_POSTHOG_KEY!, {
    host: 'https://eu.i.posthog.com',
    captureAppLifecycleEvents: false,
  });
  return client;
}

export async function stopTelemetry(): Promise<void> {
  await client?.optOut();
  client = null;
}
