/** Beside the records: which models the texts of an instrument name. */
import type { Derive } from '../runtime/derive.ts';

export const derive: Derive = {
  AIModel: async (client, ids) => {
    await client.query('delete from models.mentioned_model where model_id = any($1)', [ids]);
    await client.query(
      `insert into models.mentioned_model (instrument_id, model_id)
       select distinct instrument, id from models.ai_model, jsonb_array_elements_text(mentioned_in) as instrument
       where id = any($1) and known_to is null`,
      [ids],
    );
  },
};
