import {
  Controller, Get, Post, Body, Param, Query, Injectable, PipeTransform, ArgumentMetadata, NestInterceptor,
  ExecutionContext, CallHandler, CanActivate, Catch, ExceptionFilter, ArgumentsHost, HttpException, UseGuards,
  UseInterceptors, UsePipes, Module, Inject,
} from '@nestjs/common';
import { Observable } from 'rxjs';
import { map, tap } from 'rxjs/operators';

class CreateCatDto {
  name!: string;
  breed!: string;
}

@Injectable()
class CatsRepository {
  private readonly cats: CreateCatDto[] = [];
  add(c: CreateCatDto): void {
    this.cats.push(c);
  }
  all(): CreateCatDto[] {
    return this.cats;
  }
}

@Injectable()
class CatsService {
  constructor(private readonly repo: CatsRepository, @Inject('API_KEY') private readonly key: string, @Inject('REGION') private readonly region: string) {}
  create(dto: CreateCatDto): CreateCatDto {
    this.repo.add(dto);
    sink(this.key); // flow: email
    sink(this.region);
    return dto;
  }
  names(): string[] {
    return this.repo.all().map((c) => c.name);
  }
  breeds(): string[] {
    return this.repo.all().map((c) => c.breed);
  }
}

@Injectable()
class AuthGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const req = context.switchToHttp().getRequest();
    req.user = { id: source('email'), kind: 'human' };
    return true;
  }
}

@Controller('cats')
class CatsController {
  constructor(private readonly cats: CatsService) {}

  @Post()
  create(@Body() __taint_src: string) {
    const made = this.cats.create({ name: __taint_src, breed: 'tabby' });
    sink(made.name); // flow: email
    sink(made.breed);
    return made;
  }

  @Get()
  list() {
    sink(this.cats.names()[0]); // flow: email
    sink(this.cats.breeds()[0]);
    return this.cats.names();
  }

  @Get(':id')
  one(@Param('id') __taint_src: string, @Query('page') page: number) {
    sink(__taint_src); // flow: email
    sink(page);
    return __taint_src;
  }
}

@Catch(HttpException)
class Filter implements ExceptionFilter {
  catch(__taint_src: HttpException, host: ArgumentsHost) {
    sink(__taint_src.message); // flow: email
    sink(host.getType());
  }
}

@Module({
  controllers: [CatsController],
  providers: [
    CatsService,
    CatsRepository,
    { provide: 'API_KEY', useValue: source('email') },
    { provide: 'REGION', useValue: 'eu' },
  ],
})
export class AppModule {}
