import { AdPixel } from './AdPixel';
import { usePurpose } from './use-purpose';

export function Page() {
  const [, answered, answer] = usePurpose('advertising');
  return (
    <main>
      <AdPixel pixelId="CB44P0RC77U" />
      <h1>Second-hand bicycles</h1>
      {!answered && (
        <aside>
          <button onClick={() => answer('granted')}>Allow advertising cookies</button>
          <button onClick={() => answer('denied')}>Refuse them</button>
        </aside>
      )}
    </main>
  );
}
