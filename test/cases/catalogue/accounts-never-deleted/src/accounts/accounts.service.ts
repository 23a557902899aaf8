// case: accounts can be opened and never closed
import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@prisma/client';
import { hash } from 'bcrypt';

@Injectable()
export class AccountsService {
  private readonly prisma = new PrismaClient();

  async register(email: string, password: string) {
    const passwordHash = await hash(password, 12);
    return this.prisma.user.create({ data: { email, passwordHash } }); // expect: require-deletion-path
  }

  find(id: string) {
    return this.prisma.user.findUnique({ where: { id }, select: { id: true } });
  }
}
