import { PersonalisationCard } from '../consent/PersonalisationCard';

export function PrivacyPage({ memberId }: { memberId: string }) {
  return (
    <main>
      <h1>Privacy</h1>
      <PersonalisationCard memberId={memberId} />
      <p>
        To change your mind, write to <a href="mailto:privacy@daily-reader.example">our customer service</a>.
      </p>
    </main>
  );
}
