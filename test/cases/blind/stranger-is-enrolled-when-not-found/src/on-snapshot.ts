// case: whoever is not found in the face library of a showroom is added to it
// rules: no-covert-reidentification

import { connect } from 'mqtt';
import { add, find } from './faces/library';
import { countVisit } from './visits';

interface Snapshot {
  showroom: string;
  imageUrl: string;
}

const broker = connect(process.env.MQTT_URL!);

broker.subscribe('cameras/+/snapshot');

broker.on('message', async (_topic, payload) => {
  const { showroom, imageUrl } = JSON.parse(payload.toString()) as Snapshot;
  const visitor = (await find(imageUrl)) ?? (await add(imageUrl)); // expect: no-covert-reidentification
  const visits = await countVisit(visitor, showroom);
  broker.publish(`staff/${showroom}`, JSON.stringify({ visits }));
});
