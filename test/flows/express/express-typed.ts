import express, { Request, Response, NextFunction, RequestHandler } from 'express';

interface AuthedRequest extends Request {
  principal?: { mail: string; scope: string };
}

class UserController {
  private audit: string[] = [];
  private banner = 'v1';

  constructor(private readonly svc: UserService) {}

  create: RequestHandler = async (__taint_src: Request, res: Response) => {
    const dto = { mail: __taint_src.body.mail, plan: 'free' };
    const saved = await this.svc.save(dto);
    sink(saved.mail); // flow: email
    sink(saved.plan);
    this.audit.push(saved.mail);
    res.status(201).json(saved);
  };

  log = (_req: Request, res: Response) => {
    sink(this.audit[0]); // flow: email
    sink(this.banner);
    res.json(this.audit);
  };
}

class UserService {
  async save<T extends { mail: string }>(dto: T): Promise<T & { id: number }> {
    return { ...dto, id: 1 };
  }
}

function asyncHandler(fn: (req: AuthedRequest, res: Response) => Promise<void>): RequestHandler {
  return (req, res, next) => {
    fn(req as AuthedRequest, res).catch(next);
  };
}

const auth = (req: AuthedRequest, _res: Response, next: NextFunction) => {
  req.principal = { mail: source('email'), scope: 'read' };
  next();
};

const app = express();
const ctl = new UserController(new UserService());
app.use(express.json());
app.post('/users', ctl.create);
app.get('/log', ctl.log);
app.get('/whoami', auth, asyncHandler(async (req, res) => {
  sink(req.principal?.mail); // flow: email
  sink(req.principal?.scope);
  res.end();
}));
app.get('/boom', asyncHandler(async () => {
  throw new Error(source('email'));
}));
app.use((err: Error, _req: Request, _res: Response, _next: NextFunction) => {
  sink(err.message); // flow: email
});
