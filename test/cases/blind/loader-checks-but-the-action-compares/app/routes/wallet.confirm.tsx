// case: the loader sends people without a consent elsewhere, but a post goes to the action, which does not look
// rules: no-biometric-without-consent

import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { CompareFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
import { separateConsent } from '../consents.server';
import { db } from '../db.server';
import { requireUserId } from '../session.server';

const rekognition = new RekognitionClient({ region: 'eu-west-1' });

export async function loader({ request }: LoaderFunctionArgs) {
  const userId = await requireUserId(request);
  if (!(await separateConsent(userId, 'face'))) return redirect('/wallet/confirm-by-code');
  return json({ hint: 'Take a photo of yourself' });
}

export async function action({ request }: ActionFunctionArgs) {
  const userId = await requireUserId(request);
  const form = await request.formData();
  const photo = new Uint8Array(await (form.get('photo') as File).arrayBuffer());
  const { reference } = await db.wallet.findUniqueOrThrow({ where: { userId } });
  const { FaceMatches } = await rekognition.send(new CompareFacesCommand({ SourceImage: { Bytes: reference }, TargetImage: { Bytes: photo } })); // expect: no-biometric-without-consent
  return json({ same: (FaceMatches?.length ?? 0) > 0 });
}

export default function Confirm() {
  const { hint } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <Form method="post" encType="multipart/form-data">
      <p>{result && !result.same ? 'That did not work. Use a code instead.' : hint}</p>
      <input type="file" name="photo" accept="image/*" capture="user" />
      <button type="submit">Confirm payment</button>
    </Form>
  );
}
