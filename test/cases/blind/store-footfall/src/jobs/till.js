const { FaceClient } = require('@azure/cognitiveservices-face');
const { ApiKeyCredentials } = require('@azure/ms-rest-js');
const { snapshot } = require('../camera');
const { saveAudience } = require('../db');

const face = new FaceClient(
  new ApiKeyCredentials({ inHeader: { 'Ocp-Apim-Subscription-Key': process.env.AZURE_FACE_KEY } }),
  process.env.AZURE_FACE_URL
);

const WANTED = ['age', 'gender', 'emotion'];

exports.till = async function till(camera) {
  const jpeg = await snapshot(camera);
  const people = await face.face.detectWithStream(jpeg, { returnFaceId: false, returnFaceAttributes: WANTED }); // expect: no-biometric-attribute-inference
  if (people.length) await saveAudience(camera, people);
};
