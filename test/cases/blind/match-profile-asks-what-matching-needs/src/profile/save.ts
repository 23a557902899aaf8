import { profileSchema } from './schema';

export async function saveProfile(form: FormData) {
  const profile = profileSchema.parse(Object.fromEntries(form));
  const response = await fetch('/api/profile', { method: 'PUT', body: JSON.stringify(profile) });
  return response.ok;
}
