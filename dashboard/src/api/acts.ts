import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNotices } from "../components/toasts";

interface Act<In, Out> {
  /** Does it. */
  run: (input: In) => Promise<Out>;
  /** What to say when it is done. */
  said: (out: Out, input: In) => string;
  /** Undoes it; without it there is no undo button. */
  undo?: (out: Out, input: In) => Promise<unknown>;
  /** What the undo says. */
  undone?: string;
}

/** An action of a person: says what was done, offers undo, and lets every page see the change. */
export function useAct<In, Out>(act: Act<In, Out>) {
  const cache = useQueryClient();
  const notices = useNotices();
  const refresh = () => cache.invalidateQueries({ predicate: (q) => q.queryKey[0] !== "me" });
  return useMutation<Out, unknown, In>({
    mutationFn: act.run,
    onSuccess: (out, input) => {
      void refresh();
      const { undo } = act;
      notices.say(
        act.said(out, input),
        undo &&
          (() => {
            undo(out, input)
              .then(() => notices.say(act.undone ?? "Undone."))
              .catch(notices.fail)
              .finally(refresh);
          }),
      );
    },
    onError: notices.fail,
  });
}
