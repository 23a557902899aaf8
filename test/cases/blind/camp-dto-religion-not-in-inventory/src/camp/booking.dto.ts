import { IsEmail, IsInt, IsOptional, IsString, Min } from 'class-validator';

export class BookingDto {
  @IsEmail() email!: string;

  @IsInt() @Min(1) places!: number;

  @IsOptional() @IsString() religion?: string; // expect: no-undeclared-collection
}
