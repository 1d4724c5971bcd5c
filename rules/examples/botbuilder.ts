import { MessageFactory, type TurnContext } from 'botbuilder';

interface Colleague {
  email: string;
  birthDate: string;
  desk: number;
}

export async function answer(context: TurnContext, colleague: Colleague): Promise<void> {
  await context.sendActivity(`Write to ${colleague.email}`); // flow: message plain encrypted to Microsoft
  await context.sendActivity(MessageFactory.text(colleague.birthDate)); // flow: message plain encrypted to Microsoft
  await context.sendActivity(`Desk ${colleague.desk}`);
  await context.sendActivities([{ type: 'message', text: colleague.email }]); // flow: message plain encrypted to Microsoft
  await context.updateActivity({ type: 'message', text: colleague.email }); // flow: message plain encrypted to Microsoft
}
