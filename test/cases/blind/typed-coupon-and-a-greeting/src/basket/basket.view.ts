import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class BasketView {
  @Field() greeting!: string;
  @Field(() => Int) discount!: number;
  @Field(() => Int) price!: number;
}
