const month = 30 * 24 * 60 * 60 * 1000;

/** Asks for the newsletter once, and again a month after a no. */
export function remind(hasOptedIn: () => boolean, showConsentDialog: () => void): void {
  setInterval(() => {
    const refusedAt = Number(localStorage.getItem('newsletterRefusedAt') ?? 0);
    if (!hasOptedIn() && Date.now() - refusedAt > month) showConsentDialog();
  }, 60_000);
}
