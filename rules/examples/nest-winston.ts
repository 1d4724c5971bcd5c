import { Inject, Injectable } from '@nestjs/common';
import { WINSTON_MODULE_PROVIDER, WinstonLogger, WinstonModule } from 'nest-winston';
import { Logger, transports } from 'winston';

interface Buyer {
  email: string;
  basket: string[];
}

const boot = WinstonModule.createLogger({ transports: [new transports.Console()] });

@Injectable()
export class OrderService {
  constructor(
    @Inject(WINSTON_MODULE_PROVIDER) private readonly logger: Logger,
    private readonly nest: WinstonLogger,
  ) {}

  place(buyer: Buyer): void {
    boot.log(`Ordered by ${buyer.email}`); // flow: log plain
    boot.log(`Ordered ${buyer.basket.length}`);
    this.logger.notice(buyer.email); // flow: log plain
    this.nest.verbose(buyer.email); // flow: log plain
    this.nest.log(buyer.basket);
  }
}
