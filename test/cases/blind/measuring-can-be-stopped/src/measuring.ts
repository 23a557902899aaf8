import mixpanel from 'mixpanel-browser';

mixpanel.init('4f1c', { opt_out_tracking_by_default: true });

async function record(granted: boolean): Promise<void> {
  await fetch('/api/me/consents/analytics', { method: 'PUT', body: JSON.stringify({ granted, text: 'v7', at: new Date().toISOString() }) });
}

export async function giveConsent(): Promise<void> {
  await record(true);
  mixpanel.opt_in_tracking();
}

export async function withdrawConsent(): Promise<void> {
  mixpanel.opt_out_tracking({ delete_user: true, clear_persistence: true });
  await record(false);
}
