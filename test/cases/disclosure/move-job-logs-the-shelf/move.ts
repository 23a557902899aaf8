// case: a job moves a parcel, and the log says to which shelf it goes
// rules: no-personal-data-in-logs
import Queue from 'bull';

type MoveParcelOptions = { to: string; parcel: string };

class Robot {
  move = async (data: MoveParcelOptions): Promise<void> => {
    console.info(`moving "${data.parcel}" to ${data.to}`);
  };
}

const robot = new Robot();
const queue = new Queue('moves');

queue.process(async job => {
  await robot.move({ to: job.data.props.to, parcel: 'p1' });
});
