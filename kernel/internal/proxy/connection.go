package proxy

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// Connection is a Jupyter connection file.
type Connection struct {
	Transport string `json:"transport"`
	IP        string `json:"ip"`
	Shell     int    `json:"shell_port"`
	IOPub     int    `json:"iopub_port"`
	Stdin     int    `json:"stdin_port"`
	Control   int    `json:"control_port"`
	Heartbeat int    `json:"hb_port"`
	Key       string `json:"key"`
	Scheme    string `json:"signature_scheme"`
	Name      string `json:"kernel_name,omitempty"`
}

// ReadConnection reads the file that the kernel's manager wrote.
func ReadConnection(path string) (Connection, error) {
	var c Connection
	b, err := os.ReadFile(path)
	if err != nil {
		return c, fmt.Errorf("read connection file: %w", err)
	}
	if err := json.Unmarshal(b, &c); err != nil {
		return c, fmt.Errorf("read connection file %s: %w", path, err)
	}
	if c.Transport == "" {
		c.Transport = "tcp"
	}
	if c.Scheme != "" && c.Scheme != "hmac-sha256" {
		return c, fmt.Errorf("connection file %s wants signatures by %q: this kernel knows hmac-sha256", path, c.Scheme)
	}
	if c.IP == "" {
		if c.Transport != "tcp" {
			return c, fmt.Errorf("connection file %s names no ip", path)
		}
		c.IP = "127.0.0.1"
	}
	if strings.Contains(string(b), "registration_port") && c.Shell == 0 {
		return c, fmt.Errorf("connection file %s asks for a registration (JEP 66), which this kernel does not know\nhint: use a jupyter_client that writes ports into the file", path)
	}
	return c, nil
}

func (c Connection) endpoint(port int) string {
	if c.Transport == "ipc" {
		return fmt.Sprintf("ipc://%s-%d", c.IP, port)
	}
	ip := c.IP
	if strings.Contains(ip, ":") && !strings.HasPrefix(ip, "[") {
		ip = "[" + ip + "]"
	}
	return fmt.Sprintf("tcp://%s:%d", ip, port)
}

// childConnection is the child's: unix sockets in a folder that nobody else can enter, and the same key, so that frames
// pass through as they are.
func childConnection(front Connection, dir string) Connection {
	return Connection{Transport: "ipc", IP: filepath.Join(dir, "c"), Shell: 1, IOPub: 2, Stdin: 3, Control: 4, Heartbeat: 5,
		Key: front.Key, Scheme: "hmac-sha256", Name: front.Name}
}

func (c Connection) write(path string) error {
	b, err := json.Marshal(c)
	if err != nil {
		return err
	}
	return os.WriteFile(path, b, 0o600)
}
