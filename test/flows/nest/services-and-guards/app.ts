import "reflect-metadata";
import { CanActivate, Controller, Get, Injectable, Module, Req, UseGuards, createParamDecorator } from "@nestjs/common";
import type { ExecutionContext } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { ConfigService, UsersService } from "./users.service";

@Injectable()
class AuthGuard implements CanActivate {
  canActivate(ctx: ExecutionContext) {
    const req = ctx.switchToHttp().getRequest();
    req.holder = { name: source('email'), role: "member" };
    return true;
  }
}
const Current = createParamDecorator((field: string, ctx: ExecutionContext) => ctx.switchToHttp().getRequest().holder[field]);
const Fresh = createParamDecorator(() => source('email'));

@Controller("u")
export class UsersController {
  constructor(private readonly users: UsersService) {}
  @Get("make") make() {
    this.users.create("1", source('email'));
    sink(this.users.find("1").line); // flow: email
    sink(this.users.find("1").rank);
    return "ok";
  }
  @Get("conf") conf() {
    sink(this.users.secret()); // flow: email
    sink(this.users.configName());
    sink(this.users.apiKey()); // flow: email
    sink(this.users.where());
    return "ok";
  }
  @UseGuards(AuthGuard)
  @Get("me") me(@Req() req: any) {
    sink(req.holder.name); // flow: email
    sink(req.holder.role);
    return "ok";
  }
  @UseGuards(AuthGuard)
  @Get("cur") cur(@Current("name") name: string, @Current("role") role: string, @Fresh() fresh: string) {
    sink(name); // flow: email
    sink(role);
    sink(fresh); // flow: email
    return "ok";
  }
}
@Module({
  controllers: [UsersController],
  providers: [UsersService, ConfigService, AuthGuard, { provide: "API_KEY", useFactory: () => source('email') }, { provide: "REGION", useValue: "eu" }],
})
class AppModule {}
async function bootstrap() {
  const app = await NestFactory.create(AppModule, { logger: false });
  await app.listen(3463);
}
void bootstrap();
