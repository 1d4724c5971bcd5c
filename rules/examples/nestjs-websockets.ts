import { MessageBody, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';

@WebSocketGateway()
export class VisitGateway {
  @SubscribeMessage('visit')
  visit(@MessageBody() body): void {
    console.log(body.email, body.page); // flow: log plain
    console.log(body.page);
  }
}
