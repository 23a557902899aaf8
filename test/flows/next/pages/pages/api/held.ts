import type { NextApiHandler, NextApiRequest, NextApiResponse } from 'next';
const withHeld = (handler: NextApiHandler): NextApiHandler => async (req, res) => {
  (req as any).held = source('email');
  (req as any).calm = 'plain';
  return handler(req, res);
};
export default withHeld(async function handler(req: any, res: NextApiResponse) {
  sink(req.held); // flow: email
  sink(req.calm);
  res.json({});
});
