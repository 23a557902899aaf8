import { Inject, Injectable } from "@nestjs/common";
@Injectable()
export class ConfigService {
  get(k: string) { return k === "secret" ? source('email') : "plain"; }
  name() { return "config"; }
}
@Injectable()
export class UsersService {
  private readonly users = new Map<string, { line: string; rank: string }>();
  constructor(private readonly config: ConfigService, @Inject("API_KEY") private readonly key: string, @Inject("REGION") private readonly region: string) {}
  create(id: string, line: string) { this.users.set(id, { line, rank: "new" }); }
  find(id: string) { return this.users.get(id)!; }
  secret() { return this.config.get("secret"); }
  configName() { return this.config.name(); }
  apiKey() { return this.key; }
  where() { return this.region; }
}
