-- Move a receipt forward, never back: receipts arrive in any order. Returns 1 if it moved.
-- KEYS: receipt
-- ARGV: rank of the status, status, ttl in s
if tonumber(ARGV[1]) <= tonumber(redis.call('HGET', KEYS[1], 'rank') or '-1') then
  return 0
end
redis.call('HSET', KEYS[1], 'rank', ARGV[1], 'status', ARGV[2])
redis.call('EXPIRE', KEYS[1], ARGV[3])
return 1
