// case: each lookup asks for consents that nobody took back; three of its neighbours find those that were
// rules: no-biometric-without-consent
import { CompareFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
import { countOfStanding, foundInSql, foundOfAll, foundOfStanding, standingByBuilder } from './sql-consents.js';
import { standing, takenBack } from './typeorm-consents.js';
import { standingInMongo, takenBackInMongo } from './mongo-consents.js';
import { standingInSupabase } from './supabase-consents.js';

const rekognition = new RekognitionClient({});

const compare = (selfie: Uint8Array, badge: Uint8Array) => new CompareFacesCommand({ SourceImage: { Bytes: badge }, TargetImage: { Bytes: selfie } });

export async function byKnex(rider: string, selfie: Uint8Array, badge: Uint8Array) {
  if (!(await foundOfStanding(rider))) return null;
  return rekognition.send(compare(selfie, badge));
}

export async function byKnexOfAll(rider: string, selfie: Uint8Array, badge: Uint8Array) {
  if (!(await foundOfAll(rider))) return null;
  return rekognition.send(compare(selfie, badge)); // expect: no-biometric-without-consent
}

export async function byCount(rider: string, selfie: Uint8Array, badge: Uint8Array) {
  if ((await countOfStanding(rider)) === 0) return null;
  return rekognition.send(compare(selfie, badge));
}

export async function byStatement(rider: string, selfie: Uint8Array, badge: Uint8Array) {
  if (!foundInSql(rider)) return null;
  return rekognition.send(compare(selfie, badge));
}

export async function byBuilder(rider: string, selfie: Uint8Array, badge: Uint8Array) {
  if (!(await standingByBuilder(rider))) return null;
  return rekognition.send(compare(selfie, badge));
}

export async function byRepository(rider: string, selfie: Uint8Array, badge: Uint8Array) {
  if (!(await standing(rider))) return null;
  return rekognition.send(compare(selfie, badge));
}

export async function byRepositoryOfWithdrawn(rider: string, selfie: Uint8Array, badge: Uint8Array) {
  if (!(await takenBack(rider))) return null;
  return rekognition.send(compare(selfie, badge)); // expect: no-biometric-without-consent
}

export async function byMongo(rider: string, selfie: Uint8Array, badge: Uint8Array) {
  if (!(await standingInMongo(rider))) return null;
  return rekognition.send(compare(selfie, badge));
}

export async function byMongoOfWithdrawn(rider: string, selfie: Uint8Array, badge: Uint8Array) {
  if (!(await takenBackInMongo(rider))) return null;
  return rekognition.send(compare(selfie, badge)); // expect: no-biometric-without-consent
}

export async function bySupabase(rider: string, selfie: Uint8Array, badge: Uint8Array) {
  if (!(await standingInSupabase(rider))) return null;
  return rekognition.send(compare(selfie, badge));
}
