import { IsBoolean, IsEmail, IsOptional, IsString, MinLength } from 'class-validator';

export class CreateMemberDto {
  @IsEmail() email!: string;

  @IsString() @MinLength(12) password!: string;

  @IsOptional() @IsBoolean() compactLayout = true;

  @IsOptional() @IsBoolean() marketingOptIn = true; // expect: no-preticked-consent

  @IsOptional() @IsBoolean() sendCrashReports = false;
}
