const KEY = import.meta.env.VITE_FACEPP_KEY;
const SECRET = import.meta.env.VITE_FACEPP_SECRET;

export async function rankPortrait(file: File) {
  const form = new FormData();
  form.append('api_key', KEY);
  form.append('api_secret', SECRET);
  form.append('image_file', file);
  form.append('return_attributes', 'beauty,emotion,age');
  const res = await fetch('https://api-us.faceplusplus.com/facepp/v3/detect', { method: 'POST', body: form }); // expect: no-biometric-attribute-inference
  return res.json();
}
