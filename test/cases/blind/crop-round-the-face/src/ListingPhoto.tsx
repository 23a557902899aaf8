// case: the browser's face detector only centres the crop of a portrait before it is published
// rules: no-biometric-without-consent, no-biometric-upload, no-biometric-attribute-inference

import { useState, type ChangeEvent } from 'react';
import { cropRoundFace } from './crop';

export function ListingPhoto({ agentId }: { agentId: string }) {
  const [url, setUrl] = useState<string>();

  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (!file) return;
    const portrait = await cropRoundFace(await createImageBitmap(file));
    const body = new FormData();
    body.append('portrait', portrait, 'portrait.webp');
    const reply = await fetch(`/api/agents/${agentId}/portrait`, { method: 'POST', body });
    setUrl(((await reply.json()) as { url: string }).url);
  };

  return (
    <label>
      Your portrait on the listing
      <input type="file" accept="image/*" onChange={choose} />
      {url && <img src={url} alt="" width={160} />}
    </label>
  );
}
