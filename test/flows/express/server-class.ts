import express, { type Application, type Request, type Response, type NextFunction } from 'express';

class Session {
  constructor(readonly value: string, readonly note: string) {}
}
interface Controller {
  mount(app: Application): void;
}
class People implements Controller {
  mount(app: Application) {
    app.get('/people', this.authenticate, this.list.bind(this));
    app.get('/calm', (req, res) => this.calm(req, res));
  }
  private authenticate(req: Request, res: Response, next: NextFunction) {
    res.locals.session = new Session(source('email'), 'plain');
    next();
  }
  private list(req: Request, res: Response) {
    const { session } = res.locals;
    sink(session.value); // flow: email
    sink(session.note);
    sink(res.locals); // flow: email
    sink(req.app.locals.held); // flow: phone
    sink(req.query.name);
  }
  private calm(req: Request, res: Response) {
    sink(res.locals.session);
    sink(res.locals);
  }
}
class Server {
  private readonly app = express();
  constructor(private readonly controllers: Controller[]) {
    this.app.locals.held = source('phone');
    this.app.use(express.json());
    this.controllers.forEach(controller => controller.mount(this.app));
  }
  start() {
    this.app.listen(3000, () => sink(this.app.locals.held)); // flow: phone
  }
}
new Server([new People()]).start();
