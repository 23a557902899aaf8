export interface GuestInfo {
  isReturning: boolean;
  language: string;
}

export async function guestInfo(): Promise<GuestInfo> {
  const response = await fetch('/api/guest-info');
  return response.json();
}
