import { saveAnswers } from './actions';
import { CONSENT_TEXT, PURPOSES } from './purposes';

export const metadata = { title: 'Before you start' };

export default function WelcomePage() {
  return (
    <main>
      <h1>Before you start</h1>
      <p>Everything below is voluntary. The app works without it.</p>
      <form action={saveAnswers}>
        {PURPOSES.map((purpose) => (
          <p key={purpose}>
            <label>
              <input type="checkbox" name={purpose} /> {CONSENT_TEXT[purpose].label}
            </label>
          </p>
        ))}
        <button type="submit">Save my answers</button>
      </form>
    </main>
  );
}
