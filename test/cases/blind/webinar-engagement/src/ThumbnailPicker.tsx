import React, { useState } from 'react';
import { rankPortrait } from './facepp';

export default function ThumbnailPicker({ webinarId }: { webinarId: string }) {
  const [ranked, setRanked] = useState<{ name: string; result: unknown }[]>([]);

  const pick = async (files: FileList | null) => {
    const all = await Promise.all(
      Array.from(files ?? []).map(async (f) => ({ name: f.name, result: await rankPortrait(f) })),
    );
    setRanked(all);
  };

  return (
    <section data-webinar={webinarId}>
      <h3>Speaker picture</h3>
      <input type="file" accept="image/*" multiple onChange={(e) => pick(e.target.files)} />
      <pre>{JSON.stringify(ranked, null, 2)}</pre>
    </section>
  );
}
