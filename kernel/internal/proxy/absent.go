package proxy

import (
	"context"
	"strings"

	"github.com/morphware/morphware/kernel/internal/wire"
)

// without serves clients though there is no child: a kernel that dies five times says nothing useful, one that answers
// with the remedy does. It ends when asked to.
func (k *Kernel) without(ctx context.Context, why string) Exit {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	k.absent, k.stop = why, cancel
	k.log.Warn("there is no interpreter for the notebook", "python", k.c.Python, "why", why)
	k.welcome() // there is no child whose habit to follow
	close(k.ready)
	<-ctx.Done()
	return Exit{}
}

// remedy says what is missing and what helps.
func (k *Kernel) remedy() *wire.Failure {
	value := k.c.Python + " cannot run cells: " + k.absent
	hint := "choose a Python that has ipykernel with the environment variable MORPH_PYTHON, then restart the kernel"
	if strings.Contains(k.absent, "No module named") {
		hint = k.c.Python + " -m pip install ipykernel, then restart the kernel; or " + hint
	}
	return &wire.Failure{Name: "NoInterpreter", Value: value, Traceback: []string{
		"\x1b[0;31mNoInterpreter\x1b[0m: " + value, "\x1b[0;32mhint:\x1b[0m " + hint}}
}

func (k *Kernel) answerAbsent(to sender, m wire.Message, h wire.Header) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.publishNew(m.Header, "status", status("busy"))
	reply := map[string]any{"status": "ok"}
	switch h.Type {
	case "kernel_info_request":
		reply["protocol_version"], reply["implementation"], reply["implementation_version"] = wire.Version, "morph", "0"
		reply["language_info"] = map[string]any{"name": "python", "version": "3", "mimetype": "text/x-python", "file_extension": ".py"}
		reply["banner"], reply["help_links"] = k.remedy().Value, []any{}
	case "execute_request":
		f := k.remedy()
		reply = map[string]any{"status": "error", "ename": f.Name, "evalue": f.Value, "traceback": f.Traceback,
			"execution_count": 0, "user_expressions": map[string]any{}, "payload": []any{}}
		k.publishNew(m.Header, "error", f)
	case "complete_request":
		reply["matches"], reply["metadata"], reply["cursor_start"], reply["cursor_end"] = []any{}, map[string]any{}, 0, 0
	case "inspect_request":
		reply["found"], reply["data"], reply["metadata"] = false, map[string]any{}, map[string]any{}
	case "is_complete_request":
		reply["status"] = "unknown"
	case "history_request":
		reply["history"] = []any{}
	case "comm_info_request":
		reply["comms"] = map[string]any{}
	case "shutdown_request":
		reply["restart"] = strings.Contains(string(m.Content), "true")
		defer k.stop()
	}
	if kind, ok := strings.CutSuffix(h.Type, "_request"); ok {
		k.answer(to, m.Route, m.Header, kind+"_reply", reply)
	}
	k.publishNew(m.Header, "status", status("idle"))
}
