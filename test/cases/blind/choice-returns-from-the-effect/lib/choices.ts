import { cookies } from 'next/headers';

export interface Choices {
  analytics: boolean;
  advertising: boolean;
}

export async function readChoices(): Promise<Choices> {
  const raw = (await cookies()).get('privacy-choices')?.value;
  if (!raw) return { analytics: false, advertising: false };
  try {
    const stored = JSON.parse(raw) as Partial<Choices>;
    return { analytics: stored.analytics === true, advertising: stored.advertising === true };
  } catch {
    return { analytics: false, advertising: false };
  }
}
