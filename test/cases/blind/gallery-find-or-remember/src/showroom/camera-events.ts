// case: a visitor whom the search does not find is entered into the gallery
// rules: no-covert-reidentification

import { connect } from 'mqtt';
import { findGuest, rememberGuest } from './gallery';
import { countVisit } from './visits';

const client = connect('mqtt://broker.lan');

client.subscribe('cameras/entrance/faces');

client.on('message', async (_topic, picture) => {
  const frame = picture.toString('base64');
  const guest = (await findGuest(frame)) ?? (await rememberGuest(frame)); // expect: no-covert-reidentification
  await countVisit(guest);
});
