export interface ProfileValues {
  nick: string;
  largeFont: boolean;
  marketingConsent: boolean;
  autoPlay: boolean;
}

export async function updateProfile(values: ProfileValues) {
  await fetch('/api/profile', { method: 'PUT', body: JSON.stringify(values) });
}
