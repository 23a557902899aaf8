import bunyan from 'bunyan';

interface Courier {
  id: string;
  mobile: string;
  bankCardNo: string;
}

export const log = bunyan.createLogger({
  name: 'dispatch',
  serializers: {
    courier: ({ id, mobile }: Courier) => ({ id, tail: mobile.slice(-2) }),
  },
});
