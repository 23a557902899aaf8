// case: accounts can be opened and closed, and closing deletes the row
// rules: require-deletion-path
import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@prisma/client';
import { hash } from 'bcrypt';

@Injectable()
export class AccountsService {
  private readonly prisma = new PrismaClient();

  async register(email: string, password: string) {
    const passwordHash = await hash(password, 12);
    return this.prisma.user.create({ data: { email, passwordHash } });
  }

  close(id: string) {
    return this.prisma.user.delete({ where: { id } });
  }
}
